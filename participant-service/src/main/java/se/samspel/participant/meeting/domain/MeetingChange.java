package se.samspel.participant.meeting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;

/** One row of a meeting's history: its state from then on, and who made it so. */
@Entity
@Table(name = "meeting_history")
@Personal(
        categories = "CASE_STATUS",
        what =
                "When a follow-up meeting changed, and who changed it. När ett uppföljningsmöte ändrades.")
public class MeetingChange {

    @Id private UUID id;
    @Column private UUID meetingId;
    @Column private AuthorityId host;

    @Column
    @Enumerated(EnumType.STRING)
    private MeetingState state;

    @Column private Instant changedAt;
    @Column private String changedBy;

    protected MeetingChange() {}

    /**
     * @param changedBy the acting user at the host, by the host's own opaque id
     */
    public MeetingChange(UUID id, Meeting meeting, String changedBy, Instant changedAt) {
        this.id = id;
        this.meetingId = meeting.id();
        this.host = meeting.host();
        this.state = meeting.state();
        this.changedAt = changedAt;
        this.changedBy = changedBy;
    }
}
