/** An association's chart of accounts. */
@NullMarked
package se.samspel.funding.ledgerchart;

import org.jspecify.annotations.NullMarked;
