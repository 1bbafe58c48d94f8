import { Select } from "@codegouvfr/react-dsfr/Select";
import { useTexts } from "../../../texts/useTexts";
import { pickDevice } from "../model/deviceChoice";

interface Props {
  readonly label: string;
  readonly devices: readonly MediaDeviceInfo[];
  readonly chosen: string;
  readonly onChoose: (deviceId: string) => void;
}

export function DeviceSelect({ label, devices, chosen, onChoose }: Props) {
  const { devices: texts } = useTexts();
  const known = devices.filter(({ deviceId }) => deviceId !== "" && deviceId !== "default");
  const ids = known.map(({ deviceId }) => deviceId);
  return (
    <Select
      label={label}
      className="fr-mb-2w"
      nativeSelectProps={{
        value: pickDevice(chosen, ids),
        onChange: (event) => onChoose(event.target.value),
      }}
    >
      <option value="">{texts.byDefault}</option>
      {known.map((device, index) => (
        <option key={device.deviceId} value={device.deviceId}>
          {device.label === "" ? texts.numbered(label, index + 1) : device.label}
        </option>
      ))}
    </Select>
  );
}
