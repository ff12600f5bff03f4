package se.samspel.participant.reception;

import java.time.LocalDate;
import java.util.UUID;
import se.samspel.kit.crypto.SealedKey;
import se.samspel.kit.value.AuthorityId;

/** A disclosure whose recipient has received the referral that carries it. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, stored as bytes
record ReceivedDisclosure(
        UUID id,
        UUID waiverId,
        AuthorityId discloser,
        AuthorityId recipient,
        LocalDate disclosedOn,
        byte[] snapshot,
        SealedKey key,
        UUID referralId,
        LocalDate receivedOn) {}
