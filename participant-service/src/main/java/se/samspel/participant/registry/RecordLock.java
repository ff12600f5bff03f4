package se.samspel.participant.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.samspel.kit.http.Acting;
import se.samspel.kit.http.Purpose;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;
import se.samspel.participant.registry.domain.Origin;
import se.samspel.participant.registry.domain.Participant;

/**
 * What was received under a withdrawn edge stays as the host's own public record, but locked (H3):
 * nobody reads, changes or discloses it for the case any more.
 */
@ApplicationScoped
public class RecordLock {

    private final ReceivedFields receivedFields;
    private final Acting acting;

    RecordLock(ReceivedFields receivedFields, Acting acting) {
        this.receivedFields = receivedFields;
        this.acting = acting;
    }

    /** 403 for a copy whose edges are all withdrawn, unless for a review or the person itself. */
    public void refuse(Participant participant) {
        if (participant.origin() == Origin.DISCLOSED && !isForReview()) {
            refuse(participant, receivedFields.of(participant.id()));
        }
    }

    /** The same, of fields that have been read; where nothing was told nothing is locked. */
    void refuse(Participant participant, List<ReceivedField> received) {
        boolean locked =
                !isForReview()
                        && participant.origin() == Origin.DISCLOSED
                        && !received.isEmpty()
                        && received.stream().allMatch(ReceivedField::withdrawn);
        if (locked) {
            throw Problem.of(
                            403,
                            "locked-record",
                            Text.of("Uppgifterna är spärrade", "The record is locked"))
                    .detail(
                            Text.of(
                                    "Eftergiften de kom under är återkallad: de läses bara för"
                                            + " REVIEW eller SUBJECT_REQUEST.",
                                    "The waiver they came under is withdrawn: they are read for"
                                            + " REVIEW or SUBJECT_REQUEST only."));
        }
    }

    private boolean isForReview() {
        return acting.purpose() == Purpose.REVIEW || acting.purpose() == Purpose.SUBJECT_REQUEST;
    }
}
