package se.samspel.reporting.disclosure.domain;

import java.util.List;
import se.samspel.kit.value.Text;

/**
 * Codes that are counted as one.
 *
 * @param code its stable name; a group of a single code is named as the code
 */
public record Group(String code, Text label, List<String> codes) {

    public Group {
        codes = List.copyOf(codes);
    }

    public boolean isSingleCode() {
        return codes.equals(List.of(code));
    }
}
