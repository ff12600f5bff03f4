package se.samspel.funding.drawdown;

import java.util.ArrayList;
import java.util.List;
import se.samspel.funding.drawdown.domain.Findings;

/** What was found when a drawdown was asked for; no hindrance to the asking. */
enum DrawdownFinding {
    EXCEEDS_REMAINING,
    OVERLAPPING_PERIOD;

    static List<DrawdownFinding> of(Findings findings) {
        List<DrawdownFinding> found = new ArrayList<>();
        if (findings.exceedsRemaining()) {
            found.add(EXCEEDS_REMAINING);
        }
        if (findings.overlapping()) {
            found.add(OVERLAPPING_PERIOD);
        }
        return found;
    }
}
