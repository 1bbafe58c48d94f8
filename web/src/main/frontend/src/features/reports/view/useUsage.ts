import { useCallback, useEffect, useState } from "react";
import { systemTimers } from "../../../shared/model/timers";
import { announce } from "../../../shared/view/announce";
import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import { makeUsage, readUsage } from "../api/usage";
import { UsageWatch } from "../model/UsageWatch";

/** The reports of a month, as they are now; says its milestones to those who do not see them. */
export function useUsage(month: string) {
  const { milestones } = useTexts().reports;
  const [watch] = useState(() => new UsageWatch({ read: readUsage, make: makeUsage, timers: systemTimers }));

  useEffect(
    () =>
      watch.told.subscribe(() => {
        const told = watch.told.get();
        if (told !== null) announce(milestones[told.milestone]);
      }),
    [watch, milestones],
  );
  useEffect(() => {
    watch.show(month);
    return () => watch.stop();
  }, [watch, month]);

  const make = useCallback((ministries: readonly string[]) => void watch.make(ministries), [watch]);
  const retry = useCallback(() => watch.retry(), [watch]);
  return { view: useSignal(watch.view), make, retry };
}
