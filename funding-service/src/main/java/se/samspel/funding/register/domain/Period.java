package se.samspel.funding.register.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/**
 * The days on which something holds, both included.
 *
 * @param until the last day; null while none is decided
 */
@Embeddable
public record Period(
        @Column(name = "valid_from") LocalDate from,
        @Column(name = "valid_until") @Nullable LocalDate until) {

    public Period {
        if (until != null && until.isBefore(from)) {
            throw new EndsBeforeItBegins();
        }
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Nothing holds for less than a day. */
    public static final class EndsBeforeItBegins extends BrokenRule {

        private static final long serialVersionUID = 1L;

        EndsBeforeItBegins() {
            super(
                    "ends-before-it-begins",
                    Text.of(
                            "validUntil får inte ligga före validFrom.",
                            "validUntil may not be before validFrom."));
        }
    }
}
