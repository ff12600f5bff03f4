package se.samspel.funding.ledger.domain;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/** A series whose vouchers are numbered by themselves, year by year. */
@Entity
@Immutable
public class VoucherSeries {

    @EmbeddedId private SeriesKey key;
    private String name;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected VoucherSeries() {}

    public VoucherSeries(SeriesKey key, String name) {
        this.key = key;
        this.name = name;
    }

    public SeriesKey key() {
        return key;
    }

    public String name() {
        return name;
    }
}
