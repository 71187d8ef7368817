import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

interface SheetProps {
  readonly title: string;
  readonly close: string;
  readonly children: ReactNode;
  readonly kind?: string;
  onClose(): void;
}

/** A paper laid over the table. Escape, or its button, takes it away; the focus goes back to where it was. */
export function Sheet({ title, close, children, kind = '', onClose }: SheetProps) {
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={open => !open && onClose()}>
      <Modal className={`sheet-frame ${kind}`}>
        <Dialog className="sheet" aria-label={title}>
          {children}
          <div className="sheet-foot">
            <Button className="button sheet-close" onPress={onClose}>
              {close}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
