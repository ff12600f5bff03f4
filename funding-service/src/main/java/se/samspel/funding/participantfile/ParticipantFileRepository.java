package se.samspel.funding.participantfile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.participantfile.domain.FileSending;
import se.samspel.funding.participantfile.domain.ParticipantFile;
import se.samspel.funding.participantfile.domain.ParticipantFileKey;

/** What is known of participant files of projects that the caller may see. */
@ApplicationScoped
class ParticipantFileRepository
        implements PanacheRepositoryBase<ParticipantFile, ParticipantFileKey> {

    List<ParticipantFile> ofProject(UUID projectId) {
        return list("key.projectId", projectId);
    }

    List<ParticipantFile> ofAssociation(String associationId) {
        return list("associationId", associationId);
    }

    /** Keeps the latest sending of a file as it was. */
    void keep(FileSending sending) {
        getEntityManager().persist(sending);
    }

    /** All later months that were sent and are not due again yet, in one statement. */
    void makeLaterDueAgain(ParticipantFileKey key, LocalDate since) {
        update(
                "resendDue = true, resendSince = ?1, version = version + 1"
                        + " where key.projectId = ?2 and key.month > ?3 and resendDue = false",
                since,
                key.projectId(),
                key.month());
    }
}
