package se.samspel.funding.participantfile.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One sending of a month's file, kept as it was. */
@Entity
@Table(name = "esf_participant_file_sending")
public class FileSending {

    /** Which sending of which month's file. */
    @Embeddable
    public record Key(@Column(name = "project_id") UUID projectId, LocalDate month, int number) {}

    @EmbeddedId private Key key;

    private int rowCount;
    private BigDecimal hours;
    private LocalDate sentOn;
    private String toldBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected FileSending() {}

    /** The latest one of {@code file}. */
    public FileSending(ParticipantFile file, ParticipantFile.Told told) {
        this.key = new Key(file.projectId(), file.month().atDay(1), file.sendings());
        this.rowCount = file.rows();
        this.hours = file.hours();
        this.sentOn = file.sentOn();
        this.toldBy = told.by();
        this.recordedAt = told.at();
    }
}
