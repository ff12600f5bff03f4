package se.samspel.referral.redirect.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What has become of the referrals to a joint team in a period: each counts once.
 *
 * @param ways redirected, by the way's code, in the ways' order
 * @param withoutWay redirected without a way
 * @param open still at the team
 * @param enrolled whom the team itself has taken in
 */
public record RedirectFlow(
        Map<String, Long> ways,
        long withoutWay,
        long open,
        long enrolled,
        long declined,
        long withdrawn,
        long lapsed) {

    // Counts of persons from 1 to 4 are shown to their controller alone (SCB practice).
    private static final int SMALLEST_COUNT_SHOWN = 5;

    /** The referrals in one state that went one way. */
    public record Counted(String state, @Nullable String way, long referrals) {}

    /**
     * @param codes the team's ways in their order; one that it has no longer comes last
     */
    public static RedirectFlow of(List<String> codes, List<Counted> counted) {
        Map<String, Long> ways = new LinkedHashMap<>();
        codes.forEach(code -> ways.put(code, 0L));
        long withoutWay = 0;
        long open = 0;
        long enrolled = 0;
        long declined = 0;
        long withdrawn = 0;
        long lapsed = 0;
        for (Counted each : counted) {
            switch (each.state()) {
                case "REDIRECTED" -> {
                    if (each.way() == null) {
                        withoutWay += each.referrals();
                    } else {
                        ways.merge(each.way(), each.referrals(), Long::sum);
                    }
                }
                case "DECLINED" -> declined += each.referrals();
                case "WITHDRAWN" -> withdrawn += each.referrals();
                case "LAPSED" -> lapsed += each.referrals();
                case "ENROLLED", "CLOSED", "RETURNED" -> enrolled += each.referrals();
                default -> open += each.referrals();
            }
        }
        return new RedirectFlow(ways, withoutWay, open, enrolled, declined, withdrawn, lapsed);
    }

    public long total() {
        return cells().mapToLong(Long::longValue).sum();
    }

    /**
     * Whether others may see it: a table with a count from 1 to 4 is hidden whole, its total too,
     * since what is shown of it would give the rest away.
     */
    public boolean isForOthers() {
        return cells().noneMatch(count -> count > 0 && count < SMALLEST_COUNT_SHOWN);
    }

    private Stream<Long> cells() {
        return Stream.concat(
                ways.values().stream(),
                Stream.of(withoutWay, open, enrolled, declined, withdrawn, lapsed));
    }
}
