package se.samspel.reporting.historic.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/** A reader of every window who works out how many of a sex left in a quarter. */
final class QuarterReader {

    private final Map<Map<String, Integer>, Long> told = new LinkedHashMap<>();

    /** How many of these sexes left in the four quarters from a day on. */
    void hears(LocalDate first, List<String> sexes, long people) {
        Map<String, Integer> terms = new LinkedHashMap<>();
        for (int quarter = 0; quarter < 4; quarter++) {
            LocalDate from = first.plusMonths(3L * quarter);
            sexes.forEach(sex -> terms.put(from + sex, 1));
        }
        told.put(terms, people);
    }

    /** The most minus the least that there can be. */
    double widthOf(String quarterAndSex) {
        return most(quarterAndSex, 1) + most(quarterAndSex, -1);
    }

    private double most(String name, int sign) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<String, Variable> variables = new LinkedHashMap<>();
        told.forEach((terms, people) -> {
            Expression sum = model.addExpression(terms.toString()).level(people);
            terms.keySet()
                    .forEach(term ->
                            sum.set(
                                    variables.computeIfAbsent(
                                            term, each -> model.addVariable(each).lower(0)),
                                    1));
        });
        Variable variable = variables.get(name);
        if (variable == null) {
            return Double.POSITIVE_INFINITY;
        }
        variable.weight(sign);
        return sign * model.maximise().get(model.indexOf(variable)).doubleValue();
    }
}
