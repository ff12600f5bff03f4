package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.EventCatalogue;
import se.samspel.kit.testing.EventContract;
import se.samspel.referral.course.domain.ReferralState;

class EventContractTest {

    private final EventContract contract = EventContract.own();

    @Test
    void everyEventIsDescribedOnceWithSchemaKeyAndExample() {
        contract.isWhole();
    }

    @Test
    void nothingThatWasReleasedBreaksItsConsumers() {
        contract.breaksNoConsumer();
    }

    @Test
    void theCatalogueSaysWhatTheContractSays() {
        EventCatalogue.isCommitted("referral-service");
    }

    @Test
    void everyStateOfAReferralHasItsEventInBothTopics() {
        // Nobody is told of a draft.
        for (ReferralState state : EnumSet.complementOf(EnumSet.of(ReferralState.DRAFT))) {
            for (String topic :
                    List.of("samspel.referral.v1", "samspel.authority.2120002304.ame.v1")) {
                String type = "se.samspel.referral." + state.fact() + ".v1";
                assertThat(contract.described(topic, type).types()).contains(type);
            }
        }
    }
}
