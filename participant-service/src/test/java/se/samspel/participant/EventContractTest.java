package se.samspel.participant;

import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.EventCatalogue;
import se.samspel.kit.testing.EventContract;

class EventContractTest {

    @Test
    void everyEventIsDescribedOnceWithSchemaKeyAndExample() {
        EventContract.own().isWhole();
    }

    @Test
    void nothingThatWasReleasedBreaksItsConsumers() {
        EventContract.own().breaksNoConsumer();
    }

    @Test
    void theCatalogueSaysWhatTheContractSays() {
        EventCatalogue.isCommitted("participant-service");
    }
}
