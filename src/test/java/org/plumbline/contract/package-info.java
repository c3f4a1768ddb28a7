/// What the contract refuses, and where its messages travel.
@NullMarked
package org.plumbline.contract;

import org.jspecify.annotations.NullMarked;
