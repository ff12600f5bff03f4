package se.samspel.deploy.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samspel.deploy.load.LoadOutcome.Loaded;

/**
 * Loads a folder of case files: checks every row, then makes the calls that each authority would
 * make. What is done is remembered, so a load can be repeated, and resumed after a crash.
 */
public final class Loader {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Stack stack;
    private final Progress out;
    private final Patience.Limits limits;

    Loader(Stack stack, Progress out, Patience.Limits limits) {
        this.stack = stack;
        this.out = out;
        this.limits = limits;
    }

    /** Never throws for what is wrong with the folder or the stack: the outcome tells. */
    public static LoadOutcome load(Path folder, Stack stack, Progress out)
            throws InterruptedException {
        return new Loader(stack, out, Patience.Limits.USUAL).load(folder);
    }

    LoadOutcome load(Path folder) throws InterruptedException {
        try {
            AssociationFile.Reading reading = AssociationFile.read(folder);
            reading.notes().forEach(note -> out.line("  " + note));
            Association association = reading.association();
            if (association == null) {
                return unreadable(folder, reading.faults());
            }
            Path state = stack.loadState().resolve(folderName(association.key()));
            try (Journal journal = Journal.open(state).orElse(null)) {
                if (journal == null) {
                    return notLoaded(state, "another load of " + association.key() + " is running");
                }
                return load(folder, association, journal, state);
            }
        } catch (IOException | UncheckedIOException fault) {
            return notLoaded(stack.loadState(), "not loaded: " + fault);
        }
    }

    private LoadOutcome load(Path folder, Association association, Journal journal, Path state)
            throws IOException, InterruptedException {
        var faults = new ArrayList<BadRow>();
        Optional<ReportedFigures> figures = ReportedFigures.read(folder, faults);
        LocalDate today = LocalDate.now(SWEDEN);
        CaseFolder cases = CaseFolder.read(folder, association, today);
        tellChecked(association, cases);
        var run =
                new LoadRun(
                        association,
                        cases,
                        new Steps(new Calls(stack, limits), journal, association.key()),
                        out);
        String failure = "";
        List<Loaded> interventions = List.of();
        try {
            new Readiness(stack, out).await();
            sameAssociation(association, journal);
            interventions = run.load(Clients.onboard(association, stack, out), figures, faults);
        } catch (StackAway | Refused | NotYetKnown fault) {
            failure = "not loaded: " + ErrorsFile.masked(told(fault));
        }
        return outcome(association, cases, faults, interventions, failure, state);
    }

    private static String told(Exception fault) {
        return fault instanceof Refused refused
                ? refused.fault().code() + ": " + refused.fault().reason().en()
                : String.valueOf(fault.getMessage());
    }

    /** The map of a key belongs to one association. */
    private static void sameAssociation(Association association, Journal journal) throws StackAway {
        String print = journal.print(association.number().digits());
        var before = journal.find("association-number");
        if (before.isPresent() && !before.get().print().equals(print)) {
            throw new StackAway(
                    "the key " + association.key() + " has been used for another association");
        }
        if (before.isEmpty()) {
            journal.done("association-number", "", "", print);
        }
    }

    private void tellChecked(Association association, CaseFolder cases) {
        long bad = cases.rows().stream().filter(Row::bad).count();
        out.line(
                association.name()
                        + ": "
                        + cases.rows().size()
                        + " rows read, "
                        + bad
                        + " with faults");
    }

    private LoadOutcome outcome(
            Association association,
            CaseFolder cases,
            List<BadRow> more,
            List<Loaded> interventions,
            String failure,
            Path state)
            throws IOException {
        var listed = new ArrayList<BadRow>();
        cases.rows().forEach(row -> listed.addAll(row.listed()));
        listed.addAll(more);
        Path errors = state.resolve("errors.csv");
        ErrorsFile.write(errors, listed);
        int badRows = (int) listed.stream().map(row -> row.file() + row.line()).distinct().count();
        long good = cases.rows().stream().filter(row -> row.listed().isEmpty()).count();
        int loaded = failure.isEmpty() ? (int) good : 0;
        tellBad(listed);
        out.line(failure.isEmpty() ? "  " + loaded + " rows loaded" : failure);
        out.line("  " + badRows + " bad rows, listed in " + errors);
        return new LoadOutcome(
                failure.isEmpty() ? (listed.isEmpty() ? 0 : 3) : 1,
                association.number().digits(),
                "office-" + association.key(),
                interventions,
                loaded,
                badRows,
                errors);
    }

    private void tellBad(List<BadRow> listed) {
        listed.stream()
                .limit(5)
                .forEach(row ->
                        out.line(
                                "  "
                                        + row.file()
                                        + ":"
                                        + row.line()
                                        + " "
                                        + ErrorsFile.masked(
                                                row.column() + " " + row.fault().reason().en())));
    }

    private LoadOutcome unreadable(Path folder, List<BadRow> faults) throws IOException {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        Path state = stack.loadState().resolve(folderName(String.valueOf(name)));
        Path errors = state.resolve("errors.csv");
        ErrorsFile.write(errors, faults);
        out.line("not loaded: " + folder.resolve(AssociationFile.NAME) + " can't be used");
        tellBad(faults);
        out.line("  " + faults.size() + " faults, listed in " + errors);
        return new LoadOutcome(1, "", "", List.of(), 0, faults.size(), errors);
    }

    private LoadOutcome notLoaded(Path state, String why) {
        out.line(ErrorsFile.masked(why));
        return new LoadOutcome(1, "", "", List.of(), 0, 0, state.resolve("errors.csv"));
    }

    /** A key may hold what a file name may not. */
    private static String folderName(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8)
                .replace(".", "%2E")
                .replace("*", "%2A");
    }
}
