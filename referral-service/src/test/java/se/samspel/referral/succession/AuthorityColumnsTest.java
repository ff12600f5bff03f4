package se.samspel.referral.succession;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;

/** A column that is added moves with a succession, or somebody says why it doesn't. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class AuthorityColumnsTest {

    @Test
    void everyColumnThatNamesAnAuthorityMovesOrStaysForAReason() {
        List<String> known = new ArrayList<>(AuthorityColumns.TOLD);
        known.addAll(AuthorityColumns.FOLLOWING);
        known.addAll(AuthorityColumns.STAYING.keySet());
        assertThat(known).doesNotHaveDuplicates();
        assertThat(known)
                .containsExactlyInAnyOrderElementsOf(
                        Database.rows(
                                """
                                select table_name || '.' || column_name
                                from information_schema.columns
                                where table_schema = 'public'
                                  and (column_name in ('controller', 'host', 'discloser',
                                      'recipient', 'recorded_by')
                                    or column_name like '%authority')\
                                """));
    }
}
