package se.samspel.deploy.growth;

/** How a measure grows with the number of enrolments: a sum of terms, each with a coefficient. */
public enum Law {
    CONSTANT("constant") {
        @Override
        double[] terms(double enrolments) {
            return new double[] {1};
        }
    },
    PROPORTIONAL("a·n") {
        @Override
        double[] terms(double enrolments) {
            return new double[] {enrolments};
        }
    },
    N_LOG_N("a·n·ln n") {
        @Override
        double[] terms(double enrolments) {
            return new double[] {enrolments * Math.log(Math.max(enrolments, 1))};
        }
    },
    LINEAR("a·n + b") {
        @Override
        double[] terms(double enrolments) {
            return new double[] {enrolments, 1};
        }
    };

    private final String formula;

    Law(String formula) {
        this.formula = formula;
    }

    /** Of one enrolment or more. */
    abstract double[] terms(double enrolments);

    /** As people read it. */
    public String formula() {
        return formula;
    }
}
