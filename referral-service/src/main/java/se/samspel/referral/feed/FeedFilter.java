package se.samspel.referral.feed;

import java.util.List;
import java.util.UUID;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/**
 * Which events are asked for: those of one of the types and of one of the interventions, where any
 * is named.
 */
record FeedFilter(List<String> types, List<String> interventionIds) {

    static FeedFilter of(List<String> types, List<String> interventionIds) {
        return new FeedFilter(
                List.copyOf(types), interventionIds.stream().map(FeedFilter::canonical).toList());
    }

    boolean letsAllPass() {
        return types.isEmpty() && interventionIds.isEmpty();
    }

    private static String canonical(String id) {
        try {
            return UUID.fromString(id).toString();
        } catch (IllegalArgumentException e) {
            throw Problem.malformed(
                    "interventionId",
                    "not-a-uuid",
                    Text.of("En insats id (UUID) väntas.", "An intervention's id is expected."));
        }
    }
}
