package nl.samenspraak.toegang.werk;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;

/**
 * One time that a server does something by itself. A session bean, because the server closes at the end of a call what was opened in it: a task
 * that comes back in the same call finds its way to the database closed the second time.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class Beurt {

    /** @param werk what to do; it begins without a transaction */
    public void doe(Runnable werk) {
        werk.run();
    }
}
