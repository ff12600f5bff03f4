package se.samspel.participant.meeting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;

/** One who is invited to a meeting, and whether it came. */
@Entity
@Table(name = "meeting_invitee")
@Personal(
        categories = "CASE_STATUS",
        what =
                "Who was invited to a follow-up meeting. Vilka som kallades till ett uppföljningsmöte.")
class Invitee {

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id", nullable = false, updatable = false)
    @SuppressWarnings("NullAway.Init") // JPA sets it
    private Meeting meeting;

    // The case, so that the row itself tells by which edges its authority may see it.
    @Column private AuthorityId host;
    @Column private UUID participantId;
    private @Nullable UUID waiverId;

    @Column
    @Enumerated(EnumType.STRING)
    private InvitedParty party;

    private @Nullable AuthorityId authority;
    private @Nullable String unit;
    private @Nullable Boolean present;
    private @Nullable LocalDate toRebookSince;
    private int place;

    protected Invitee() {}

    Invitee(UUID id, Meeting meeting, int place, Invitation invitation) {
        this.id = id;
        this.meeting = meeting;
        this.place = place;
        this.host = meeting.told().discloser();
        this.participantId = meeting.told().participantId();
        this.waiverId = meeting.told().waiverId();
        this.party = invitation.party();
        this.authority = invitation.authority();
        this.unit = invitation.unit();
    }

    void came(boolean whether) {
        present = whether;
    }

    /** Due from that day on, or no more. */
    void rebookSince(@Nullable LocalDate day) {
        toRebookSince = day;
    }

    InvitedParty party() {
        return party;
    }

    Attendance attendance() {
        return new Attendance(new Invitation(party, authority, unit), present);
    }
}
