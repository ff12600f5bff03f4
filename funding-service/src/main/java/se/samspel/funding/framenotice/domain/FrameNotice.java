package se.samspel.funding.framenotice.domain;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.Money;

/** A member is told of next year's frame; a later notice replaces it. */
@Entity
public class FrameNotice {

    @EmbeddedId private FrameNoticeKey key;
    @Version private long version = 1;
    private long amountOre;
    private LocalDate noticedOn;
    private String reference;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected FrameNotice() {}

    @SuppressWarnings("NullAway.Init") // notice does it
    public FrameNotice(FrameNoticeKey key) {
        this.key = key;
    }

    /** What the member was told, when and where it stands. */
    public record Terms(Money amount, LocalDate noticedOn, String reference) {}

    /** Not dated after {@code today}. */
    public void notice(Terms terms, LocalDate today, Instant now) {
        if (terms.amount().ore() < 0) {
            throw new NegativeFrame();
        }
        FutureActDate.refuse("noticedOn", terms.noticedOn(), today);
        this.amountOre = terms.amount().ore();
        this.noticedOn = terms.noticedOn();
        this.reference = terms.reference();
        this.recordedAt = now;
    }

    public FrameNoticeKey key() {
        return key;
    }

    public long version() {
        return version;
    }

    public Money amount() {
        return Money.ofOre(amountOre);
    }

    public LocalDate noticedOn() {
        return noticedOn;
    }

    public String reference() {
        return reference;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
