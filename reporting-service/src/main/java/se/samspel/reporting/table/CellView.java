package se.samspel.reporting.table;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;
import se.samspel.reporting.table.domain.Cell;

/** One of a figure, words, or why there is none. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ReportCell")
public record CellView(
        @Schema(minimum = "-1000000000000", maximum = "1000000000000") @Nullable BigDecimal value,
        @Nullable State state,
        @Nullable Text text) {

    public enum State {
        WITHHELD,
        UNDEFINED
    }

    public static CellView of(Cell cell) {
        return switch (cell) {
            case Cell.Number(BigDecimal number) -> new CellView(number, null, null);
            case Cell.Withheld() -> new CellView(null, State.WITHHELD, null);
            case Cell.Undefined() -> new CellView(null, State.UNDEFINED, null);
            case Cell.Prose(Text prose) -> new CellView(null, null, prose);
        };
    }

    public static @Nullable CellView ofNullable(@Nullable Cell cell) {
        return cell == null ? null : of(cell);
    }

    Cell cell() {
        if (value != null) {
            return Cell.of(value);
        }
        if (text != null) {
            return new Cell.Prose(text);
        }
        return Objects.requireNonNull(state) == State.WITHHELD
                ? new Cell.Withheld()
                : new Cell.Undefined();
    }
}
