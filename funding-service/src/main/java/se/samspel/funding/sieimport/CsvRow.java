package se.samspel.funding.sieimport;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.funding.sieimport.domain.ImportedLine;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/**
 * A row of actual cost.
 *
 * @param key the intervention's id, its project's object in the books, or its name
 */
record CsvRow(int number, String key, CostCategory category, LocalDate asOf, long ore) {

    String lookUp() {
        return key.toLowerCase(Locale.ROOT);
    }

    ImportedLine line(Map<String, UUID> interventions) {
        @Nullable UUID intervention = interventions.get(lookUp());
        if (intervention == null) {
            throw Problem.unknownReference(
                    "/" + number,
                    Text.of(
                            "Rad "
                                    + number
                                    + ": insatsen är inte förbundets, eller flera heter så.",
                            "Row "
                                    + number
                                    + ": the intervention is not the association's, or several have"
                                    + " that name."));
        }
        return new ImportedLine(intervention, category, asOf, ore);
    }
}
