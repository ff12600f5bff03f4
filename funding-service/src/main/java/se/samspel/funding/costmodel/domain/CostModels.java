package se.samspel.funding.costmodel.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** A project's cost models in order of time; no month has two. */
public record CostModels(List<CostModel> rows) {

    public static final CostModels NONE = new CostModels(List.of());

    public CostModels {
        rows = rows.stream().sorted(Comparator.comparing(CostModel::validFrom)).toList();
        LocalDate taken = LocalDate.MIN;
        for (CostModel row : rows) {
            if (!row.validFrom().isAfter(taken)) {
                throw new CostModelRule.Overlapping();
            }
            taken = row.validUntil();
        }
    }
}
