package se.samspel.referral.course.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** An act is dated before the act that it follows on. */
public final class ActDatesOutOfOrder extends BrokenRule {

    private static final long serialVersionUID = 1L;

    private ActDatesOutOfOrder(String field, String earlierField) {
        super(
                "act-dates-out-of-order",
                Text.of(
                        field + " får inte ligga före " + earlierField + ".",
                        field + " may not be before " + earlierField + "."));
    }

    /** Nothing where {@code earlier} hasn't happened. */
    public static void refuse(
            String field, LocalDate on, String earlierField, @Nullable LocalDate earlier) {
        if (earlier != null && on.isBefore(earlier)) {
            throw new ActDatesOutOfOrder(field, earlierField);
        }
    }
}
