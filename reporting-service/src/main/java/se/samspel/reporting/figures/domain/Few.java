package se.samspel.reporting.figures.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samspel.reporting.definition.domain.Condition;
import se.samspel.reporting.definition.domain.Vocabulary;

/**
 * The few of a sum whose other parts may be read in reports of their own: an association's figure
 * minus all its interventions' but one is that one's.
 */
public final class Few {

    private Few() {}

    /**
     * By the sum's name how many of it are in small parts, where these don't hide one another: one
     * part alone, or several that are few together.
     */
    public static Map<String, Long> of(
            Collection<Ask> asks, Facts facts, List<String> parts, int threshold) {
        Map<String, Long> few = new TreeMap<>();
        for (Ask ask : asks) {
            boolean ofPart =
                    ask.conditions().stream()
                            .anyMatch(each -> each.dimension().equals(Vocabulary.PART));
            if (!ofPart) {
                long people = few(ask, facts, parts, threshold);
                if (people > 0) {
                    few.put(ask.name(), people);
                }
            }
        }
        return few;
    }

    private static long few(Ask ask, Facts facts, List<String> parts, int threshold) {
        int small = 0;
        long people = 0;
        for (String part : parts) {
            Condition inPart = Condition.in(Vocabulary.PART, List.of(part));
            long there = facts.answer(ask.with(inPart)).people();
            if (there > 0 && there < threshold) {
                small++;
                people += there;
            }
        }
        return small == 1 || people < threshold ? people : 0;
    }
}
