package se.samspel.funding.associationexport;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.funding.catalogue.domain.ExportHeader;
import se.samspel.funding.catalogue.domain.ExportHeader.TableRows;

class SheetLimitTest {

    @Test
    void aSheetHasRoomForItsTitlesAndOneRowLessThanItsLimit() {
        SheetLimit.refuse(of(1_048_575));
        assertThatThrownBy(() -> SheetLimit.refuse(of(1_048_576)))
                .isInstanceOf(SheetLimit.class)
                .hasMessageContaining("posting");
    }

    private static ExportHeader of(long rows) {
        var tables = List.of(new TableRows("association", 1), new TableRows("posting", rows));
        return new ExportHeader(ExportHeader.FORMAT, 1, "2220002139", "", "", tables);
    }
}
