package se.samspel.funding.sieexport.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samspel.funding.sie.domain.ObjectRef;
import se.samspel.funding.sie.domain.OwnReference;
import se.samspel.funding.sie.domain.Sie4I;
import se.samspel.funding.sie.domain.Voucher;
import se.samspel.funding.sie.domain.VoucherLine;
import se.samspel.funding.sieimport.domain.ProjectObject;

/** Makes the file of the ledger's postings; each voucher's text begins with our reference. */
public final class LedgerFile {

    /** Postings in one file: a hundred years of a large association. */
    public static final int MOST = 100_000;

    private final ProjectCodes codes;
    private final Map<String, String> accounts = new HashMap<>();
    private final Map<String, String> projects = new HashMap<>();

    private LedgerFile(List<ProjectObject> mapping) {
        this.codes = new ProjectCodes(mapping);
    }

    /**
     * @param postings of one year's vouchers, each voucher's together
     * @throws ExportRule where they are too many or two interventions would be one project
     */
    public static Sie4I of(
            Sie4I.Origin origin, List<ExportedPosting> postings, List<ProjectObject> mapping) {
        if (postings.size() > MOST) {
            throw new ExportRule.TooMany();
        }
        var file = new LedgerFile(mapping);
        List<Voucher> vouchers = file.vouchers(postings);
        return new Sie4I(origin, vouchers, file.accounts, file.projects);
    }

    private List<Voucher> vouchers(List<ExportedPosting> postings) {
        List<Voucher> vouchers = new ArrayList<>();
        int from = 0;
        while (from < postings.size()) {
            ExportedPosting.Head head = postings.get(from).voucher();
            List<VoucherLine> lines = new ArrayList<>();
            while (from < postings.size() && postings.get(from).voucher().equals(head)) {
                lines.add(line(postings.get(from)));
                from++;
            }
            vouchers.add(voucher(head, lines));
        }
        return vouchers;
    }

    private static Voucher voucher(ExportedPosting.Head head, List<VoucherLine> lines) {
        var reference = new OwnReference(Long.toString(head.number()));
        return new Voucher(
                OwnReference.SERIES,
                reference.number(),
                head.day(),
                reference.written() + " " + head.text(),
                head.recordedOn(),
                List.copyOf(lines));
    }

    private VoucherLine line(ExportedPosting posting) {
        accounts.put(posting.account(), posting.accountName());
        List<ObjectRef> objects = new ArrayList<>();
        if (!posting.costCentre().isEmpty()) {
            objects.add(new ObjectRef(ObjectRef.COST_CENTRE, posting.costCentre()));
        }
        if (!posting.project().isEmpty()) {
            String code = codes.of(posting.project());
            String name = posting.projectName();
            projects.put(code, name == null ? code : name);
            objects.add(new ObjectRef(ObjectRef.PROJECT, code));
        }
        return new VoucherLine(posting.account(), objects, posting.ore());
    }
}
