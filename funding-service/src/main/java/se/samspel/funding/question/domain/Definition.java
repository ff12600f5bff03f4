package se.samspel.funding.question.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * All that can differ between two versions of a question.
 *
 * @param order among the association's questions; equal ones stand in the order of their keys
 * @param interventionIds where it is asked; none: in all of the association's interventions
 */
public record Definition(
        Wording wording, Limits limits, int order, Validity validity, List<UUID> interventionIds) {

    public Definition {
        interventionIds = List.copyOf(interventionIds);
    }

    void check(QuestionType type) {
        wording.check(type);
        limits.check(type);
    }

    Definition closing(LocalDate lastDay) {
        return new Definition(wording, limits, order, validity.closing(lastDay), interventionIds);
    }

    List<RefusedWord> wordsIn(String key, RefusedWords refused) {
        List<RefusedWord> found = new ArrayList<>(refused.in("/key", key));
        for (Wording.Placed placed : wording.texts()) {
            found.addAll(refused.in(placed.pointer(), placed.text()));
        }
        if (limits.unit() != null) {
            found.addAll(refused.in("/unit", limits.unit()));
        }
        return found;
    }
}
