package se.samspel.reporting.figures.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;
import se.samspel.reporting.definition.domain.Days;
import se.samspel.reporting.definition.domain.Definition;
import se.samspel.reporting.definition.domain.PeriodKind;

/** A period that a report is not made for, or not for this reader (H8). */
public final class YearsNotOpen extends BrokenRule {

    private static final long serialVersionUID = 1L;

    // Ten years of months are as many columns as anybody reads.
    private static final int LONGEST_YEARS = 10;

    private YearsNotOpen(Text text) {
        super("period-not-open", text);
    }

    /**
     * @param exact whether the reader is the host, who may ask for any days
     */
    public static void refuse(Definition definition, Days days, boolean exact) {
        refuse(definition.period(), days);
        if (!exact && !PeriodKind.areCommonYears(days)) {
            throw new YearsNotOpen(
                    Text.of(
                            "Andra än värden får rapporter för hela år från 1 januari eller 1"
                                    + " juli.",
                            "Others than the host get reports of whole years from 1 January or 1"
                                    + " July."));
        }
    }

    public static void refuse(PeriodKind kind, Days days) {
        if (!kind.allows(days)) {
            throw new YearsNotOpen(
                    Text.of(
                            "Rapporten finns inte för den perioden.",
                            "The report is not made for that period."));
        }
        if (days.to().isAfter(days.from().plusYears(LONGEST_YEARS))) {
            throw new YearsNotOpen(
                    Text.of("Högst tio år åt gången.", "At most ten years at a time."));
        }
    }
}
