package se.samspel.participant.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of cells, a code and its extent, that are one list in the request: {@code
 * CODE:extent;CODE:extent}.
 *
 * @param name of the code's column, before the pair's number
 * @param list the request's name for them
 */
record ExtentCells(String name, String list, CodeList codes) {

    private static final int PAIRS = 3;
    private static final String EXTENT = "Extent";

    /** What the team has written of a pair, in one cell or in both. */
    private record Pair(String column, @Nullable String code, @Nullable String extent) {

        String said() {
            return (code == null ? "" : code) + ":" + (extent == null ? "" : extent);
        }
    }

    Stream<SheetColumn> columns(String title) {
        return IntStream.rangeClosed(1, PAIRS)
                .boxed()
                .flatMap(i ->
                        Stream.of(
                                SheetColumn.choice(name + i, title + " " + i, codes),
                                SheetColumn.open(
                                        name + i + EXTENT, "Omfattning " + i, "Procent, 0-100.")));
    }

    /** Puts the list in the place of its cells. */
    void join(Map<String, String> said) {
        List<Pair> pairs = written(said);
        for (int i = 1; i <= PAIRS; i++) {
            said.remove(name + i);
            said.remove(name + i + EXTENT);
        }
        if (!pairs.isEmpty()) {
            said.put(list, pairs.stream().map(Pair::said).collect(Collectors.joining(";")));
        }
    }

    /**
     * Adds which cell a pointer into the list means. The list as a whole is refused where one of
     * its cells can't be read: then the first of those is meant.
     */
    void point(Map<String, String> columnsByPointer, Map<String, String> cells) {
        List<Pair> pairs = written(cells);
        for (int i = 0; i < pairs.size(); i++) {
            String column = pairs.get(i).column();
            String pointer = "/" + list + "/" + i;
            columnsByPointer.put(pointer, column);
            columnsByPointer.put(pointer + "/code", column);
            columnsByPointer.put(pointer + "/kind", column);
            columnsByPointer.put(pointer + "/extentPercent", column + EXTENT);
        }
        String first =
                pairs.stream()
                        .flatMap(this::unreadable)
                        .findFirst()
                        .orElse(pairs.isEmpty() ? name + 1 : pairs.getFirst().column());
        columnsByPointer.put(list, first);
        columnsByPointer.put("/" + list, first);
    }

    private Stream<String> unreadable(Pair pair) {
        String code = pair.code();
        if (code == null || !codes.codes().contains(code)) {
            return Stream.of(pair.column());
        }
        String extent = pair.extent();
        return extent == null || !extent.matches("[0-9]{1,3}")
                ? Stream.of(pair.column() + EXTENT)
                : Stream.empty();
    }

    private List<Pair> written(Map<String, String> cells) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 1; i <= PAIRS; i++) {
            var pair = new Pair(name + i, cells.get(name + i), cells.get(name + i + EXTENT));
            if (pair.code() != null || pair.extent() != null) {
                pairs.add(pair);
            }
        }
        return pairs;
    }
}
