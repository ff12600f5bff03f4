package se.samspel.participant.reception;

import java.time.LocalDate;
import java.util.UUID;
import se.samspel.kit.crypto.SealedKey;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;
import se.samspel.participant.registry.domain.Protection;

/**
 * A disclosure whose recipient has received the referral that carries it.
 *
 * @param protectionNow of the person at the discloser, which may have come after the snapshot
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, stored as bytes
@Personal(
        categories = {"IDENTITY", "CONTACT"},
        what =
                "Which disclosure became which record of the host. Vilket utlämnande "
                        + "som blev vilken uppgift.")
record ReceivedDisclosure(
        UUID id,
        UUID waiverId,
        AuthorityId discloser,
        AuthorityId recipient,
        LocalDate disclosedOn,
        byte[] snapshot,
        SealedKey key,
        Protection protectionNow,
        UUID referralId,
        LocalDate receivedOn) {}
