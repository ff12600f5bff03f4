package se.samspel.participant.enrolment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;

/** One pause of an enrolment, open until the person is back or the enrolment ends. */
@Entity
@Table(name = "enrolment_pause")
@Personal(
        categories = "CASE_STATUS",
        what =
                "When an enrolment was at rest, so that the time in it can be understood. När en"
                        + " inskrivning var pausad, så att tiden i den kan förstås.")
public class Pause {

    @Id private UUID id;
    @Column private UUID enrolmentId;
    @Column private AuthorityId host;
    @Column private LocalDate pausedOn;
    private @Nullable LocalDate resumedOn;

    protected Pause() {}

    public Pause(UUID id, Enrolment enrolment, LocalDate pausedOn) {
        this.id = id;
        this.enrolmentId = enrolment.id();
        this.host = enrolment.host();
        this.pausedOn = pausedOn;
    }
}
