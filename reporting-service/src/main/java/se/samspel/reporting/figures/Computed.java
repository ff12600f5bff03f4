package se.samspel.reporting.figures;

import java.time.Instant;
import java.util.List;
import se.samspel.reporting.access.Covered;
import se.samspel.reporting.definition.domain.Days;
import se.samspel.reporting.definition.domain.Definition;
import se.samspel.reporting.figures.domain.Answers;
import se.samspel.reporting.figures.domain.Evaluation;
import se.samspel.reporting.figures.domain.Scope;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.table.domain.Section;

/** A report whose questions are answered, before it is known what of it may be shown. */
record Computed(
        Definition definition, Covered covered, Scope scope, Answers answers, Instant dataTime) {

    Evaluation evaluation() {
        return new Evaluation(definition, scope);
    }

    Basis basis() {
        return Basis.of(answers, scope.open());
    }

    Report exactly() {
        return report(evaluation().exact(answers), true);
    }

    Report report(List<Section> sections, boolean exact) {
        Days days = scope.days();
        return new Report(
                definition.key(),
                Integer.toString(definition.version()),
                definition.title(),
                covered.subject(),
                days.from(),
                days.to(),
                dataTime,
                exact,
                sections);
    }
}
