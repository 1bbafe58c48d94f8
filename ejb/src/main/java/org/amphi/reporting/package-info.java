/**
 * The month's usage report. Every figure has one definition, here: a day is counted by {@code
 * DayCount} from its visits, a month is what {@code MonthFigures} makes of its days, and page and
 * sheet show the same.
 */
@AppModule(
    name = "reporting",
    uses = {"shared", "tenancy", "identity"})
@NullMarked
package org.amphi.reporting;

import org.amphi.shared.AppModule;
import org.jspecify.annotations.NullMarked;
