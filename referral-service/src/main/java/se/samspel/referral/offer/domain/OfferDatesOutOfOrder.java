package se.samspel.referral.offer.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** A day of an offer lies before the one that it follows on. */
public final class OfferDatesOutOfOrder extends BrokenRule {

    private static final long serialVersionUID = 1L;

    private OfferDatesOutOfOrder(String field, String earlierField) {
        super(
                "act-dates-out-of-order",
                Text.of(
                        field + " får inte ligga före " + earlierField + ".",
                        field + " may not be before " + earlierField + "."));
    }

    static void refuse(
            String field,
            @Nullable LocalDate on,
            String earlierField,
            @Nullable LocalDate earlier) {
        if (on != null && earlier != null && on.isBefore(earlier)) {
            throw new OfferDatesOutOfOrder(field, earlierField);
        }
    }
}
