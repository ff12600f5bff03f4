package se.samspel.reporting.edition;

import java.util.List;
import se.samspel.reporting.access.Covered;
import se.samspel.reporting.disclosure.domain.OtherReports;
import se.samspel.reporting.edition.NewEdition.KnownCount;

/** Answers from the facts what readers have of other reports, however it is grouped there. */
public interface OtherEditions {

    /**
     * What a report on the same coverage must reckon with; nothing is read where nothing is known
     * but what the report counts itself.
     */
    OtherReports told(Covered covered, List<KnownCount> known);
}
