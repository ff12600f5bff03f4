/** How vouchers of the ledger stand in a SIE file. */
@NullMarked
package se.samspel.funding.sieexport.domain;

import org.jspecify.annotations.NullMarked;
