package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.DataMap;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.value.Personal;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class DataMapTest {

    @Test
    void whatThisServiceHoldsOfAPersonIsOnThePage() {
        DataMap.isCommitted("participant-service", "se.samspel.participant");
    }

    @Test
    void everyEntityThatHangsOnAParticipantSaysWhatItHolds() {
        List<String> tables = Database.rows("select relation from erased_with_participant()");
        List<String> silent =
                DataMap.classes("se.samspel.participant").stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .filter(type -> tables.contains(table(type)))
                        .filter(type -> !type.isAnnotatedWith(Personal.class))
                        .map(JavaClass::getName)
                        .toList();
        assertThat(tables).contains("participant", "waiver_edge_history", "legal_hold");
        assertThat(silent).isEmpty();
    }

    private static String table(JavaClass type) {
        return type.isAnnotatedWith(Table.class)
                ? type.getAnnotationOfType(Table.class).name()
                : type.getSimpleName().replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase();
    }
}
