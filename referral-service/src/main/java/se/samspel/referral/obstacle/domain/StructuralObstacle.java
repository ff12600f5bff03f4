package se.samspel.referral.obstacle.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Personal;
import se.samspel.kit.value.Text;

/**
 * Something that stands in the way of more than one person: a rule, a routine, a gap between
 * authorities. Any member authority records it for an intervention, and the host records once what
 * was done about it.
 */
@Entity
@Table(name = "structural_obstacle")
@Personal(
        categories = "NEED",
        what =
                "A structural obstacle; its texts are to name nobody, and are sealed and logged as"
                        + " if they did. Ett strukturellt hinder.")
public class StructuralObstacle {

    @Id private UUID id;

    @Column(nullable = false)
    private long version;

    @Column(nullable = false)
    private Instant recordedAt;

    @Column(nullable = false)
    private UUID interventionId;

    @Column(nullable = false)
    private AuthorityId recordingAuthority;

    @Embedded private Notice notice;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ObstacleState state;

    @Column private @Nullable LocalDate handledOn;

    @Embedded private SealedWords words;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StructuralObstacle() {}

    /** Which obstacle, of which intervention, by whom and when it was recorded. */
    public record Origin(UUID id, UUID interventionId, AuthorityId by, Instant recordedAt) {}

    public StructuralObstacle(Origin origin, Notice notice, SealedWords words) {
        this.id = origin.id();
        this.version = 1;
        this.recordedAt = origin.recordedAt();
        this.interventionId = origin.interventionId();
        this.recordingAuthority = origin.by();
        this.notice = notice;
        this.state = ObstacleState.OPEN;
        this.words = words;
    }

    /** 409 once something has been done about it. */
    public void requireOpen() {
        if (state != ObstacleState.OPEN) {
            throw new IllegalMove(
                    state.name(),
                    List.of(),
                    Text.of("Hindret är redan hanterat.", "The obstacle is handled already."));
        }
    }

    /**
     * @param withMeasure the obstacle's words with what was done added
     */
    public void handle(LocalDate on, SealedWords withMeasure) {
        requireOpen();
        if (on.isBefore(notice.noticedOn())) {
            throw new HandledBeforeNoticed();
        }
        state = ObstacleState.HANDLED;
        handledOn = on;
        words = withMeasure;
        version++;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID interventionId() {
        return interventionId;
    }

    public AuthorityId recordingAuthority() {
        return recordingAuthority;
    }

    public Notice notice() {
        return notice;
    }

    public ObstacleState state() {
        return state;
    }

    public @Nullable LocalDate handledOn() {
        return handledOn;
    }

    public SealedWords words() {
        return words;
    }
}
