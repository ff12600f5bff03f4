package se.samspel.deploy.load;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * One record of a CSV file with what was found wrong with it, while reading or when a service
 * refused it. A row with any fault is not loaded, or loaded no further.
 */
final class Row {

    private final CaseFile file;
    private final long line;
    private final Map<String, String> values;
    private final List<BadRow> faults = new CopyOnWriteArrayList<>();
    private final List<BadRow> remarks = new CopyOnWriteArrayList<>();

    /**
     * @param line the line of the file on which the record starts, from 1
     * @param values by column; of a row with too few columns only those that are there
     */
    Row(CaseFile file, long line, Map<String, String> values) {
        this.file = file;
        this.line = line;
        this.values = values;
    }

    CaseFile file() {
        return file;
    }

    long line() {
        return line;
    }

    /** The cell as it stands, empty where it is empty or missing. */
    String text(String column) {
        return values.getOrDefault(column, "");
    }

    void fault(String column, Fault fault) {
        faults.add(new BadRow(file.fileName(), line, column, fault));
    }

    /**
     * Listed like a fault, but what refers to the row is loaded: it exists, in an older wording.
     */
    void remark(String column, Fault fault) {
        if (remarks.isEmpty()) {
            remarks.add(new BadRow(file.fileName(), line, column, fault));
        }
    }

    boolean bad() {
        return !faults.isEmpty();
    }

    /** Faults and remarks. */
    List<BadRow> listed() {
        return Stream.concat(faults.stream(), remarks.stream()).toList();
    }
}
