package se.samspel.referral.course.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Which unit inside each authority is responsible for the referral (OSL 8:1); null is open to every
 * unit of that authority. Handing it over to another unit is the database's own function: the row
 * is no longer visible to the unit that did it.
 */
@Embeddable
public record Units(
        @Column @Nullable String referringUnit,
        @Column @Nullable String receivingUnit,
        @Column @Nullable String incomeUnit) {

    /** What comes in by import belongs to no unit until one is named. */
    private static final String IMPORT = "import";

    /** The unit that becomes responsible by acting. */
    public static @Nullable String named(String unit) {
        return unit.equals(IMPORT) ? null : unit;
    }

    Units receivedBy(String unit) {
        return new Units(referringUnit, named(unit), incomeUnit);
    }

    /** Another income authority, and no unit of it is known to be responsible. */
    Units withoutIncomeUnit() {
        return new Units(referringUnit, receivingUnit, null);
    }
}
