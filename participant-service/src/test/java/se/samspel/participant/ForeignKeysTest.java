package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;

/** What hangs on a row is found when the row goes. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class ForeignKeysTest {

    @Test
    void everyForeignKeyThatIsFollowedBackHasAnIndexToFollow() {
        assertThat(
                        Database.rows(
                                """
                                select c.conrelid::regclass || ' ' || a.attname
                                from pg_constraint c
                                join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                                where c.contype = 'f' and c.connamespace = 'public'::regnamespace
                                  and not exists (
                                    select 1 from pg_index i
                                    where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1])
                                order by 1\
                                """))
                .isEmpty();
    }
}
