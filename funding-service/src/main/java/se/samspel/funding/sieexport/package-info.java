/** The ledger's vouchers as a file that the association's accounting system takes in. */
@NullMarked
package se.samspel.funding.sieexport;

import org.jspecify.annotations.NullMarked;
