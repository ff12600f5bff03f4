package se.samspel.participant.statistics;

import java.util.UUID;
import se.samspel.kit.value.Sex;

/** Event: how many are counted without a row of their own. */
record AnonymousCounted(UUID interventionId, int year, Sex sex, int count, long version) {

    String key() {
        return interventionId + "/" + year + "/" + sex;
    }
}
