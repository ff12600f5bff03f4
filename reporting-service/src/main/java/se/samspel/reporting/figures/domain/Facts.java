package se.samspel.reporting.figures.domain;

import java.util.SortedSet;
import se.samspel.reporting.definition.domain.Population;

/** What has been told, to be asked about. */
public sealed interface Facts permits RowFacts, MonthlyFacts, LateFacts {

    Measured answer(Ask ask);

    /** The codes that occur, for dimensions whose codes differ from place to place. */
    SortedSet<String> codes(Population population, String dimension);
}
