package se.samspel.funding.cofinancing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the plan's own text says that its rows add up to; null where it says nothing. */
@Embeddable
public record Claimed(
        @Column(name = "claimed_fte") @Nullable BigDecimal fte,
        @Column(name = "claimed_participants") @Nullable Integer participants,
        @Column(name = "claimed_subprojects") @Nullable Integer subprojects,
        @Column(name = "claimed_total_ore") @Nullable Long totalOre) {

    public static final Claimed NOTHING = new Claimed(null, null, null, null);
}
