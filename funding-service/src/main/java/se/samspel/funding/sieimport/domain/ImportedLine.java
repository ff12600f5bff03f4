package se.samspel.funding.sieimport.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samspel.funding.finance.domain.CostCategory;

/** A line of a CSV file: what an intervention has cost of one category up to a day. */
public record ImportedLine(UUID interventionId, CostCategory category, LocalDate asOf, long ore) {

    /** However a file names the intervention. */
    public static void refuseTwice(List<ImportedLine> lines) {
        Set<ImportedLine> known = new HashSet<>();
        for (ImportedLine line : lines) {
            var figure = new ImportedLine(line.interventionId, line.category, line.asOf, 0);
            if (!known.add(figure)) {
                throw new FileRule.LineTwice();
            }
        }
    }
}
