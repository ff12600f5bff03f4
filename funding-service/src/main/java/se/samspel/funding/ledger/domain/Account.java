package se.samspel.funding.ledger.domain;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An account of the chart; closed, it is booked on no more, and what was booked stays. */
@Entity
@Table(name = "ledger_account")
public class Account {

    @EmbeddedId private AccountKey key;
    @Version private long version = 1;
    private String name;

    @Enumerated(EnumType.STRING)
    private @Nullable AccountRole role;

    private @Nullable LocalDate closedOn;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Account() {}

    /** What an account is called and used for, and the last day it may be booked on. */
    public record Terms(String name, @Nullable AccountRole role, @Nullable LocalDate closedOn) {}

    public Account(AccountKey key, Terms terms, Instant now) {
        this.key = key;
        this.name = terms.name();
        this.role = terms.role();
        this.closedOn = terms.closedOn();
        this.recordedAt = now;
    }

    public void change(Terms terms, Instant now) {
        name = terms.name();
        role = terms.role();
        closedOn = terms.closedOn();
        recordedAt = now;
    }

    public AccountKey key() {
        return key;
    }

    public String number() {
        return key.number();
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public @Nullable AccountRole role() {
        return role;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
