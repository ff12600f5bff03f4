package se.samspel.funding.timereport.domain;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which month of whom, in what. */
public record WorkedMonth(
        UUID projectId, @Nullable UUID subprojectId, String staff, YearMonth month) {

    /** In lower case: as people read ids, so that nobody has two years' hours. */
    public WorkedMonth {
        staff = staff.strip().toLowerCase(Locale.ROOT);
    }

    /** Hours worked in the project, and the post's share of it in percent. */
    public record Figures(BigDecimal hours, BigDecimal sharePercent) {

        private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

        void check(YearMonth month) {
            BigDecimal longest = BigDecimal.valueOf(24L * month.lengthOfMonth());
            boolean fit =
                    hours.signum() >= 0
                            && hours.compareTo(longest) <= 0
                            && sharePercent.signum() > 0
                            && sharePercent.compareTo(WHOLE) <= 0
                            && hours.stripTrailingZeros().scale() <= 2
                            && sharePercent.stripTrailingZeros().scale() <= 2;
            if (!fit) {
                throw new TimeReportRule.FiguresUnfit();
            }
        }
    }
}
