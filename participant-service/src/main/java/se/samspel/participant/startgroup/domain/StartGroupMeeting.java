package se.samspel.participant.startgroup.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;

/** One row of a start group's meetings. */
@Entity
public class StartGroupMeeting {

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "start_group_id", nullable = false, updatable = false)
    @SuppressWarnings("NullAway.Init") // JPA sets it
    private StartGroup group;

    @Column private AuthorityId host;
    private @Nullable LocalDate plannedOn;
    private @Nullable LocalDate heldOn;
    private @Nullable String topic;

    protected StartGroupMeeting() {}

    StartGroupMeeting(UUID id, StartGroup group, Meeting meeting) {
        this.id = id;
        this.group = group;
        this.host = group.host();
        this.plannedOn = meeting.plannedOn();
        this.heldOn = meeting.heldOn();
        this.topic = meeting.topic();
    }

    Meeting meeting() {
        return new Meeting(plannedOn, heldOn, topic);
    }
}
