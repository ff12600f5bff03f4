package se.samspel.funding.esf.domain;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** What a programme period of the European Social Fund prescribes, as far as it is known. */
@Entity
@Table(name = "esf_programme_period")
public class ProgrammePeriod {

    @EmbeddedId private ProgrammePeriodKey key;
    @Version private long version = 1;
    private List<Integer> capFromYear = List.of();
    private List<Integer> capHours = List.of();
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ProgrammePeriod() {}

    public ProgrammePeriod(ProgrammePeriodKey key, HourCaps caps, Instant now) {
        this.key = key;
        this.recordedAt = now;
        set(caps, now);
    }

    public final void set(HourCaps caps, Instant now) {
        capFromYear = caps.rows().stream().map(HourCaps.Row::fromYear).toList();
        capHours = caps.rows().stream().map(HourCaps.Row::hours).toList();
        recordedAt = now;
    }

    public HourCaps caps() {
        return new HourCaps(
                IntStream.range(0, capFromYear.size())
                        .mapToObj(i -> new HourCaps.Row(capFromYear.get(i), capHours.get(i)))
                        .toList());
    }

    public ProgrammePeriodKey key() {
        return key;
    }

    public long version() {
        return version;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
