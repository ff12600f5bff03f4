package se.samspel.deploy.load;

/** One entry of {@code errors.csv}; column is empty where the whole row is meant. */
record BadRow(String file, long line, String column, Fault fault) {}
